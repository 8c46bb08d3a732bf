import { cy as common } from '../cy.js';
import { cy as together } from '../together/cy.js';
import type { MatrixTerms } from './terms.js';

const steps = (n: number): string => `${Math.floor(n) || ''}${n % 1 ? '½' : ''}`;

/** Draft, not validated. */
export const cy: MatrixTerms = {
  ...together,
  missing: { ...common.missing, 'not-applicable': 'Ddim yn berthnasol yma' },
  skipAny: common.skipAny,
  sentNote: common.sentNote,
  result: "Sut rydych chi'n gweld eich gilydd",
  ownGroup: (group) => `Eich grŵp chi: ${group}`,
  ownDone: 'Dyna eich grŵp chi.',
  seeing: "Beth rydych chi'n ei weld o'r lleill",
  cannotSay: 'neu, os na allwch ddweud',
  all: "Pob grŵp gyda'i gilydd",
  resultNote:
    "Mae pob rhes am un peth, fel y byddai pob grŵp yn ei ddweud. Daw'r rhesi gyntaf lle mae'r grwpiau bellaf oddi wrth ei gilydd.",
  whyRows:
    "Pam mae rhes yn bwysig: mae newid mewn un grŵp fel arfer yn dibynnu ar newid yn y lleill. Gofynnwch beth fyddai'n rhaid newid yn y grwpiau eraill.",
  youSay: (words) => `Am eich grŵp chi rydych chi'n dweud: ${words}.`,
  youSee: (group, words) => `Am ${group} rydych chi'n dweud: ${words}.`,
  says: (group, words) => `Mae ${group} yn dweud: ${words}.`,
  othersSay: (words) => `Mae'r lleill yn dweud amdanyn nhw: ${words}.`,
  othersSayOf: (group, words) => `Mae'r lleill yn dweud am ${group}: ${words}.`,
  allAgreed: (group, words) => `Cytunwyd am ${group}: ${words}.`,
  between: (low, high) => `rhwng ${low} a ${high}`,
  times: (words, n) => `${words} (${n})`,
  apart: (n) =>
    n === 0
      ? "Mae'r grwpiau'n sefyll yn yr un lle."
      : `Pellaf oddi wrth ei gilydd: ${steps(n)} cam ar y raddfa atebion.`,
  notCompared: "Nid oes dau grŵp i'w cymharu eto.",
  behaviour: 'Am beth y mae',
  you: (group) => `${group} (eich grŵp chi)`,
  youLook: (group) => `${group} (beth rydych chi'n ei weld)`,
  ofThemselves: "Amdanyn nhw'u hunain:",
  ofThem: 'Y lleill:',
  nobody: 'heb ei ateb',
  tooFew: (floor) => `rhy ychydig i'w dangos (llai na ${floor})`,
  tooFewAll: (floor) => `Nid oes digon o atebion i'w dangos: nid oes gan unrhyw grŵp ${floor} eto.`,
  picture: 'Yr holl atebion fel llun',
  legendOwn: "beth mae grŵp yn ei ddweud amdano'i hun",
  legendSeen: 'beth a welir ohono',
  legendAgreed: 'beth y cytunodd pawb arno',
  voicesCounted: (n) => `Atebion: ${n}.`,
  shownTogether:
    'Dyma atebion pobl a oedd yn yr un ystafell. Peidiwch â’u dangos i neb arall heb ofyn iddyn nhw.',
  otherPack: (n) =>
    `Wedi'u gadael allan, gan nad ydynt wedi'u gorffen, neu eu bod yn ateb cwestiynau eraill neu fersiwn arall o'r rhain: ${n}.`,
  replaced: (n) => `Wedi'u gadael allan, gan i'r un ymateb ddod eto yn ddiweddarach: ${n}.`,
};
