import { defineTexts } from '../ui/texts.ts'

export const homeTexts = defineTexts({
  title: { nl: 'Cross-over kwalificaties', en: 'Cross-over qualifications' },
  heading: {
    nl: 'Een opleiding op het snijvlak van sectoren',
    en: 'One programme where sectors meet',
  },
  moreAbout: { nl: 'Lees wat een cross-over is', en: 'Read what a cross-over is' },
  exampleBefore: { nl: 'Een echte cross-over:', en: 'A real cross-over:' },
  dutchName: { nl: '', en: '(its name and fields are in Dutch)' },

  whatToDo: { nl: 'Wat wilt u doen?', en: 'What do you want to do?' },
  find: { nl: 'Zoeken', en: 'Find' },
  findText: {
    nl: 'Bekijk welke cross-overs er zijn, waaruit zij bestaan, wie ze geeft en tot wanneer.',
    en: 'See which cross-overs there are, what they are made of, who offers them and until when.',
  },
  findLink: { nl: 'Naar het register', en: 'To the register' },
  compose: { nl: 'Samenstellen', en: 'Compose' },
  composeText: {
    nl: 'Voeg delen van bestaande opleidingen samen. U ziet meteen of het aan de voorwaarden voldoet. Een account is niet nodig.',
    en: 'Join parts of existing programmes. You see at once whether it meets the conditions. You need no account.',
  },
  composeLink: { nl: 'Begin met samenstellen', en: 'Start composing' },
  apply: { nl: 'Aanvragen', en: 'Apply' },
  applyText: {
    nl: 'Vraag als school toestemming aan, voor een nieuwe cross-over of voor een die al bestaat.',
    en: 'Ask permission as a school, for a new cross-over or for one that exists already.',
  },
  applyClosedText: {
    nl: 'Nu kunt u niet aanvragen. Lees hoe het ging, en wat nog wel kan.',
    en: 'You cannot apply now. Read how it went, and what is still possible.',
  },
  applyLink: { nl: 'Zo vraagt u aan', en: 'How to apply' },

  openNow: { nl: 'Nu open', en: 'Open now' },
  notOpenNow: { nl: 'Nu niet open', en: 'Not open now' },
  noLonger: { nl: 'Aanvragen kan niet meer', en: 'Applying is no longer possible' },
  onDay: {
    nl: (day: string) => `Stand op ${day}.`,
    en: (day: string) => `As on ${day}.`,
  },
  whyEnded: {
    nl: (scheme: string, until: string, dayAfter: string) =>
      `${scheme} liep tot en met ${until}. Daarna gold de regeling niet meer die cross-overs mogelijk maakte. Sinds ${dayAfter} is het loket daarom dicht.`,
    en: (scheme: string, until: string, dayAfter: string) =>
      `${scheme} ran until ${until}. After that the scheme that made cross-overs possible was no longer in force. So the window has been closed since ${dayAfter}.`,
  },
  stillPossible: { nl: 'Wat nog wel kan', en: 'What is still possible' },
  nextScheme: {
    nl: (scheme: string, from: string) => `${scheme} begint op ${from}.`,
    en: (scheme: string, from: string) => `${scheme} starts on ${from}.`,
  },
  lastStartLead: {
    nl: 'Studenten moeten kunnen afronden voor het einde. Daarom is dit de laatste start:',
    en: 'Students must be able to finish before the end. So this is the last start:',
  },

  help: { nl: 'Hulp nodig?', en: 'Need help?' },
  helpText: {
    nl: 'In een werksessie denkt een adviseur van SBB met u mee over uw idee of concept.',
    en: 'In a work session an adviser of SBB thinks along with you about your idea or draft.',
  },
  helpLink: { nl: 'Meld u aan voor een werksessie', en: 'Sign up for a work session' },
  mostAsked: { nl: 'Vaak gevraagd', en: 'Often asked' },
  allQuestions: { nl: 'Alle vragen en antwoorden', en: 'All questions and answers' },
})
