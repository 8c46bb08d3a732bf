import { type English, english } from '../language.js';
import type { TogetherTerms } from '../terms.js';
import { every } from './every.js';
import { planning } from './planning.js';

export const together = {
  missing: {
    'not-applicable': 'Does not apply here',
    'dont-know': 'We are not sure',
    'prefer-not-to-say': 'We would rather not say',
  },
  clearAll: 'Clear everything',
  cleared: 'Everything has been cleared.',
  undone: 'Everything is back.',
  noScore: 'There is no score. The result is a picture in words of where you are, and a plan.',
  examples: 'See how others did it',
  page: (n: number) => `(Report, page ${n}.)`,
  strengths: 'Strengths',
  gaps: 'Gaps',
  mixed: 'Some of both, or not sure',
  unmarked: 'Not marked as strength or gap',
  nothingSaid: 'Nothing has been answered here yet.',
  table: 'All answers as a table',
  takeAway: 'Take it with you',
  json: 'Everything as data (JSON)',
  paperNote: 'Tick, write, and keep it with you. There is no score.',
  goOn: 'Go on',
  sendNote: 'You can change your answers until you finish.',
  nothingSent: 'Nothing is sent until you finish.',
  yourAnswers: 'Your answers',
  answersCsv: 'Answers as a table (CSV)',
  codeBook: 'What the columns mean (CSV)',
  seeResult: 'See the result',
  result: 'The result',
  oneByOne: 'First one by one, then together',
  workshopNote:
    'Each person or group answers on their own, one after another, on this device. Nobody sees what the others said until you show it all together. Then you say what you agree on, and write down who sees it differently.',
  toVoices: 'Stop here, and go to who has answered',
  voices: 'Who has answered',
  noVoices: 'Nobody has answered yet.',
  voice: (n: number) => `Person or group ${n}`,
  hasAnswered: 'Has answered',
  isAnswering: 'Not finished',
  addVoice: 'The next to answer',
  voiceLabel: 'Who is it?',
  voiceHint: 'A group or a first name, shown beside the answers later. You can leave it empty.',
  beginVoice: 'Start answering',
  voiceRemoved: 'These answers have been deleted.',
  voiceBack: 'The answers are back.',
  unfinishedNote:
    'Somebody has not finished. ‘Carry on’ shows what they have said so far, so hand them the device first. The next one can start, and you can show what everyone said, once they have handed on or their answers are deleted.',
  reveal: 'Show what everyone said',
  revealNote:
    'After this, what each of you said stands beside every question, and nobody else can answer on their own.',
  sure: 'Does everybody agree? What each of you said will be open to all.',
  notYet: 'Not yet',
  showNow: 'Show it now',
  revealed: 'What everyone said now stands beside each question. Talk about it, and say what you agree on.',
  alone: {
    clearAll: 'Clear my answers',
    cleared: 'Your answers have been cleared.',
    undone: 'Your answers are back.',
    leaveNote:
      'Nobody has seen your answers. They stay here: carry on now, or later from the list of who has answered.',
  },
  answeringNow: (who: string) => `${who} is answering.`,
  handOn: 'Finish and hand on',
  handOnNote: 'After this, nobody sees your answers until everyone’s are shown together.',
  handedOn: 'Thank you. Your answers are hidden. Pass the device to the next person.',
  eachSaid: 'What each of you said',
  agreeOn: 'What do you agree on?',
  agreed: 'Agreed',
  notAgreed: 'nothing agreed',
  dissent: 'Who sees it differently, and how?',
  seenDifferently: 'Seen differently:',
};

export const en: English<TogetherTerms> = english({ every, planning, together });
