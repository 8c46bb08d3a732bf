import type { KeepingTerms } from './terms.js';

const where = (isOther: boolean): string => (isOther ? 'yn y tab arall' : 'yma');

const sendKept = (isOnDevice: boolean): string =>
  isOnDevice
    ? "Mae'r ddyfais hon yn eu cadw nes iddynt gael eu hanfon."
    : 'Cadwch y dudalen hon ar agor nes iddynt gael eu hanfon.';

/** Draft, not validated. */
export const cy = (things: string, Things: string): KeepingTerms => ({
  nothingSent: 'Ni chaiff dim ei anfon nes i chi ei anfon ar y diwedd.',
  kept: {
    none: 'Ni chedwir dim ar y ddyfais hon.',
    session: `Cedwir eich ${things} yn y tab hwn o'r porwr nes i chi orffen neu ei gau. Ar ddyfais a rennir, cliriwch nhw cyn i chi fynd.`,
    device: `Cedwir eich ${things} yn y tab hwn o'r porwr nes i chi orffen neu ei gau. Gallwch eu cadw ar y ddyfais hon am fwy o amser.`,
  },
  offerTitle: 'Ydych chi am barhau?',
  offerNote: (day) =>
    `${Things} o ${day}: fe'u cedwir yma. Os nad eich rhai chi ydyn nhw, dechreuwch eto: mae hynny'n eu dileu.`,
  dropped: (n) => `Atebion nad oes eu hangen mwyach: ${n}`,
  saveTitles: {
    before: 'Cyn i chi gadw',
    after: "Wedi'u cadw ar y ddyfais hon",
    never: 'Ni ellir cadw dim yma',
  },
  save: 'Cadw ar y ddyfais hon',
  saveWho: (days) =>
    `Gall pawb sy'n defnyddio'r porwr hwn agor yr hyn a gedwir. Caiff ei ddileu pan fyddwch yn gorffen, neu ${days} diwrnod ar ôl eich newid olaf.`,
  saved: (until) => `Cedwir eich ${things} ar y ddyfais hon tan ${until}.`,
  deleteSaved: "Dileu o'r ddyfais hon",
  deleted: `Nid yw eich ${things} wedi'u cadw ar y ddyfais hon mwyach. Maen nhw yma o hyd.`,
  goOnLater: 'Parhau yn nes ymlaen, neu ar ddyfais arall',
  downloadDraft: 'Lawrlwytho ffeil i barhau â hi',
  loadDraft: 'Parhau â ffeil',
  fileBad: "Ni ellir defnyddio'r ffeil hon yma. Nid oes dim wedi newid.",
  trouble: {
    blocked: `Nid yw'r porwr hwn yn gadael i'r dudalen hon gadw dim. Bydd eich ${things} wedi mynd pan gaewch chi hi.`,
    full: `Nid oes lle i gadw eich ${things}. Byddant wedi mynd pan gaewch chi'r dudalen hon.`,
  },
  unreadable: 'Cadwyd rhywbeth yma na ellir ei ddarllen.',
  downloadKept: "Lawrlwytho'r hyn a gedwir",
  discard: 'Dileu',
  otherTab: 'Newidiwyd hyn mewn tab arall hefyd. Beth ydych chi am barhau ag ef?',
  tabHolds: (isOther, n, isLast) =>
    `${isOther ? 'Yn y tab arall' : 'Yma'}${isLast ? ', newidiwyd ddiwethaf' : ''}. ${Things}: ${n}.`,
  goOnWith: (isOther) => `Parhau â'r hyn sydd ${where(isOther)}`,
  downloadOf: (isOther) => `Lawrlwytho'r hyn sydd ${where(isOther)}`,
  waitingTitle: 'Heb ei anfon eto',
  waiting: (isOnDevice) =>
    `Nid yw eich atebion wedi cyrraedd eto. Rydym yn dal i geisio. ${sendKept(isOnDevice)}`,
  sendKept,
  refused: (status) =>
    status === 401
      ? 'Mae angen i chi fewngofnodi cyn y gallwn anfon eich atebion. Maen nhw ar y dudalen hon o hyd. (Gwall 401)'
      : `Ni dderbyniodd y gweinydd eich atebion (${status}). Maen nhw yma o hyd. ${status === 403 ? 'Efallai y bydd mewngofnodi yn helpu.' : 'Gall staff y cyngor helpu. Gallwch lawrlwytho eich atebion yma.'}`,
  left: (n) => `Atebion ar y ddyfais hon nad ydynt wedi'u hanfon eto: ${n}.`,
  receipt: (id, time) => `Eich derbynneb: ${id}, ${time}.`,
  downloadReceipt: "Lawrlwytho'r dderbynneb",
});
