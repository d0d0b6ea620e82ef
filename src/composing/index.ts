export { compositionsOf, readComposition } from './composition.store.ts'
export {
  type ComposeCommand,
  type Composition,
  type CompositionPart,
  type CompositionTask,
  emptyComposition,
  type Judgement,
  numbered,
  type NumberedTask,
} from './engine/index.ts'
export { factsOf } from './judging/facts-of.ts'
export { judgementOf } from './judging/judgement.ts'
export { compositionAt, freezeComposition } from './revision.store.ts'
export {
  type Access,
  accessTo,
  nameIn,
  type Owner,
  type StoredComposition,
} from './stored-composition.ts'
export { removeOldCompositionsJob } from './remove-old-compositions.ts'
export { composingRoutes } from './routes.ts'
export { changeComposition } from './change-composition.ts'
export { makeComposition } from './make-composition.ts'
export { structureIndexOn } from './judging/load-index.ts'
export { faultLines, fileFaultText } from './files/file-fault-texts.ts'
export { type JudgedFile, judgeFile } from './files/judge-file.ts'
export { type FileFault, MOST_BYTES } from './files/read-composition-file.ts'
