import type { KeepingTerms } from './terms.js';

const session =
  "Cedwir eich atebion yn y tab hwn o'r porwr nes i chi orffen. Ar ddyfais a rennir, cliriwch nhw cyn i chi fynd.";

/** Draft, not validated. */
export const cy: KeepingTerms = {
  nothingSent: 'Ni chaiff dim ei anfon nes i chi ei anfon ar y diwedd.',
  kept: {
    none: 'Ni chedwir dim ar y ddyfais hon.',
    session,
    device: `${session} Pan fyddwch yn stopio, gallwch eu cadw ar y ddyfais hon.`,
  },
  offerTitle: 'Ydych chi am barhau?',
  offerNote: (day) =>
    `Cedwir atebion o ${day} yma. Os nad eich rhai chi ydyn nhw, dechreuwch eto: mae hynny'n eu dileu.`,
  dropped: (n) => `Atebion nad oes eu hangen mwyach: ${n}`,
  saveTitle: 'Cadw ar y ddyfais hon',
  saveWho: (days) =>
    `Yna gall pawb sy'n defnyddio'r porwr hwn agor eich atebion. Cânt eu dileu pan fyddwch yn gorffen, neu ${days} diwrnod ar ôl eich newid olaf.`,
  saved: (until) => `Wedi'u cadw ar y ddyfais hon tan ${until}.`,
  deleteSaved: "Dileu o'r ddyfais hon",
  deleted: "Nid yw eich atebion wedi'u cadw ar y ddyfais hon mwyach. Maen nhw yma o hyd.",
  goOnLater: 'Parhau yn nes ymlaen, neu ar ddyfais arall',
  downloadDraft: 'Lawrlwytho ffeil i barhau â hi',
  loadDraft: 'Parhau â ffeil',
  fileBad: "Ni ellir defnyddio'r ffeil hon yma. Nid oes dim wedi newid.",
  trouble: {
    blocked:
      "Nid yw'r porwr hwn yn gadael i ni gadw eich atebion. Byddant wedi mynd pan gaewch chi'r dudalen hon.",
    full: "Nid oes lle i gadw eich atebion. Byddant wedi mynd pan gaewch chi'r dudalen hon.",
  },
  unreadable: 'Cadwyd rhywbeth yma na ellir ei ddarllen.',
  discard: 'Dileu',
  otherTab: 'Newidiwyd hyn mewn tab arall hefyd. Beth ydych chi am barhau ag ef?',
  showOther: 'Beth sydd gan y tab arall',
  keepThese: 'Beth sydd yma',
  waitingTitle: 'Heb ei anfon eto',
  waiting: (isOnDevice) =>
    `Nid yw eich atebion wedi cyrraedd eto. Rydym yn dal i geisio. ${isOnDevice ? "Mae'r ddyfais hon yn eu cadw nes iddynt gael eu hanfon." : 'Cadwch y dudalen hon ar agor nes iddynt gael eu hanfon.'}`,
  sendKept: "Mae'r ddyfais hon yn eu cadw nes iddynt gael eu hanfon.",
  refused: (status) => `Ni dderbyniodd y gweinydd eich atebion (${status}). Maen nhw yma o hyd.`,
  left: (n) => `Atebion ar y ddyfais hon nad ydynt wedi'u hanfon eto: ${n}.`,
  receipt: (id, time) => `Eich derbynneb: ${id}, ${time}.`,
  downloadReceipt: "Lawrlwytho'r dderbynneb",
};
