export { type Answers, answersOf, textOf } from './answers.ts'
export {
  type Application,
  type Filing,
  isEditable,
  kindOf,
  type Subject,
  subjectOf,
} from './application.ts'
export { findByReference, holdApplication, readApplication } from './application.store.ts'
export { caseTexts, type RefusedMove, refusedMoveText } from './case-texts.ts'
export type { Content } from './content.ts'
export { countOpenApplications, writeHandler } from './life.store.ts'
export { makeMove, movesFrom, isClosed } from './life/make-move.ts'
export type { Move, MoveError, MoveKind } from './life/move.ts'
export { MOVERS } from './life/move.ts'
export { expectedNow, nextActor, type NextActor } from './life/next.ts'
export * from './life/state.ts'
export { clockEvents, eventsOfCase, type TimelineEvent } from './event.store.ts'
export { type Named, namesOf } from './people.store.ts'
export { schemeOf } from './read-schemes.ts'
export { type MoveRequest, type Recorded, recordMove } from './record-move.ts'
export { submissionsOf, type Submission } from './submission.store.ts'
export { answerBlocks } from './answer-blocks.ts'
export { type Attachment, mayOpen } from './attachment.ts'
export { readAttachment } from './attachment.store.ts'
export { type CaseDocument, documentsOf, insertDocument } from './document.store.ts'
export { type FileView, viewFile } from './file-view.ts'
export { type Message, messagesOf } from './message.store.ts'
export { MESSAGE_LENGTH, type MessageRequest, sendMessage } from './send-message.ts'
export { sources } from './sources.ts'
