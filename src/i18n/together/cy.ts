import { cy as common } from '../cy.js';
import { cy as planning } from '../planning/cy.js';
import type { TogetherTerms } from './terms.js';

/** Draft, not validated. */
export const cy: TogetherTerms = {
  ...common,
  ...planning,
  missing: {
    'not-applicable': 'Ddim yn berthnasol yma',
    'dont-know': 'Nid ydym yn siŵr',
    'prefer-not-to-say': "Byddai'n well gennym beidio â dweud",
  },
  clearAll: "Clirio'r cyfan",
  cleared: "Mae'r cyfan wedi'i glirio.",
  undone: "Mae'r cyfan yn ôl.",
  leaveNote:
    "Nid oes dim wedi'i anfon. Mae eich atebion yn aros yma nes i chi gau'r dudalen: lawrlwythwch nhw yn gyntaf os ydych am eu cadw.",
  noScore: 'Nid oes sgôr. Y canlyniad yw darlun mewn geiriau o ble rydych chi, a chynllun.',
  examples: 'Gweld sut gwnaeth eraill hyn',
  page: (n) => `(Adroddiad, tudalen ${n}.)`,
  strengths: 'Cryfderau',
  gaps: 'Bylchau',
  mixed: 'Tipyn o bob un, neu ddim yn siŵr',
  unmarked: "Heb ei nodi'n gryfder nac yn fwlch",
  nothingSaid: "Nid oes dim wedi'i ateb yma eto.",
  takeAway: 'Mynd ag ef gyda chi',
  json: 'Popeth fel data (JSON)',
  paperNote: 'Ticiwch, ysgrifennwch, a chadwch ef gyda chi. Nid oes sgôr.',
  goOn: 'Mynd ymlaen',
  sendNote: 'Gallwch newid eich atebion nes i chi orffen.',
  nothingKept: 'Ni chaiff dim ei anfon nes i chi orffen. Ni chedwir dim ar y ddyfais hon.',
  yourAnswers: 'Eich atebion chi',
  answersCsv: 'Atebion fel tabl (CSV)',
  codeBook: "Beth mae'r colofnau'n ei olygu (CSV)",
  seeResult: 'Gweld y canlyniad',
  result: 'Y canlyniad',
  oneByOne: 'Yn gyntaf fesul un, yna gyda’ch gilydd',
  workshopNote:
    "Mae pob person neu grŵp yn ateb ar eu pen eu hunain, un ar ôl y llall, ar y ddyfais hon. Nid oes neb yn gweld beth a ddywedodd y lleill nes i chi ddangos y cyfan gyda'i gilydd. Yna dywedwch ar beth rydych chi'n cytuno, ac ysgrifennwch pwy sy'n ei weld yn wahanol.",
  toVoices: 'Stopio yma, a mynd at bwy sydd wedi ateb',
  voices: 'Pwy sydd wedi ateb',
  noVoices: 'Nid oes neb wedi ateb eto.',
  voice: (n) => `Person neu grŵp ${n}`,
  hasAnswered: 'Wedi ateb',
  isAnswering: 'Heb orffen',
  addVoice: 'Y nesaf i ateb',
  voiceLabel: 'Pwy yw hwn?',
  voiceHint: "Grŵp neu enw cyntaf, i'w ddangos wrth ymyl yr atebion yn nes ymlaen. Gallwch ei adael yn wag.",
  beginVoice: 'Dechrau ateb',
  voiceRemoved: "Mae'r atebion hyn wedi'u dileu.",
  voiceBack: "Mae'r atebion yn ôl.",
  unfinishedNote:
    "Mae rhywun heb orffen. Gadewch iddynt barhau, neu dilëwch eu hatebion, cyn i'r nesaf ddechrau a chyn i chi ddangos beth a ddywedodd pawb.",
  reveal: 'Dangos beth a ddywedodd pawb',
  revealNote:
    'Ar ôl hyn, bydd yr hyn a ddywedodd pob un ohonoch yn sefyll wrth ymyl pob cwestiwn, ac ni all neb arall ateb ar ei ben ei hun.',
  revealed:
    "Mae'r hyn a ddywedodd pawb nawr wrth ymyl pob cwestiwn. Trafodwch ef, a dywedwch ar beth rydych chi'n cytuno.",
  alone: {
    clearAll: 'Clirio fy atebion',
    cleared: "Mae eich atebion wedi'u clirio.",
    undone: 'Mae eich atebion yn ôl.',
    leaveNote:
      "Nid oes neb wedi gweld eich atebion. Maen nhw'n aros yma: parhewch nawr, neu'n nes ymlaen o'r rhestr o bwy sydd wedi ateb.",
  },
  answeringNow: (who) => `Mae ${who} yn ateb.`,
  handOn: 'Gorffen a throsglwyddo',
  handOnNote: "Ar ôl hyn, ni fydd neb yn gweld eich atebion nes i atebion pawb gael eu dangos gyda'i gilydd.",
  handedOn: "Diolch. Mae eich atebion wedi'u cadw o'r golwg. Rhowch y ddyfais i'r person nesaf.",
  eachSaid: 'Beth a ddywedodd pob un ohonoch',
  agreeOn: "Ar beth rydych chi'n cytuno?",
  agreed: 'Cytunwyd',
  notAgreed: 'Dim wedi ei gytuno eto',
  dissent: "Pwy sy'n ei weld yn wahanol, a sut?",
  seenDifferently: 'Gwelir yn wahanol:',
};
