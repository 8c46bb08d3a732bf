import type { KeepingTerms } from './terms.js';

/** Draft, not validated. */
export const cy: KeepingTerms = {
  nothingSent: 'Ni chaiff dim ei anfon nes i chi ei anfon ar y diwedd.',
  kept: {
    none: "Ni chedwir dim ar y ddyfais hon: bydd eich atebion wedi mynd pan gaewch chi'r dudalen hon.",
    session:
      "Nes i chi orffen, cedwir eich atebion yn y tab hwn o'r porwr. Ar ddyfais a rennir, cliriwch nhw cyn i chi fynd.",
    device:
      "Nes i chi orffen, cedwir eich atebion yn y tab hwn o'r porwr. Os dewiswch, gallwch eu cadw ar y ddyfais hon a pharhau yn nes ymlaen. Ar ddyfais a rennir, cliriwch nhw cyn i chi fynd.",
  },
  offerTitle: 'Ydych chi am barhau?',
  offerNote: (day) =>
    `Cedwir atebion o ${day} yma. Os nad eich rhai chi ydyn nhw, dechreuwch eto: mae hynny'n eu dileu.`,
  questionsOther: "Mae'r cwestiynau wedi newid ers hynny. Mae atebion sy'n dal i ffitio yn aros.",
  dropped: (n) => `Atebion i'r hyn nad yw'n cael ei ofyn mwyach: ${n}`,
  saveTitle: 'Cadw ar y ddyfais hon',
  saveWho:
    "Yna gall pawb sy'n defnyddio'r porwr hwn ar y ddyfais hon agor eich atebion. Peidiwch â'u cadw ar ddyfais a rennir.",
  saveDays: (days) => `Cânt eu dileu pan fyddwch yn gorffen, neu ${days} diwrnod ar ôl eich newid olaf.`,
  saved: (until) => `Wedi'u cadw ar y ddyfais hon tan ${until}.`,
  deleteSaved: "Dileu o'r ddyfais hon",
  deleted: "Nid yw eich atebion wedi'u cadw ar y ddyfais hon mwyach. Maen nhw yma o hyd.",
  otherDevice: 'Parhau yn nes ymlaen, neu ar ddyfais arall',
  downloadDraft: 'Lawrlwytho ffeil i barhau â hi',
  loadDraft: 'Parhau â ffeil',
  fileBad:
    "Ni ellir defnyddio'r ffeil hon. Gall fod wedi'i difrodi, neu'n fath arall o ffeil. Nid oes dim wedi newid.",
  fileOther: "Mae'r ffeil hon yn dal atebion i gwestiynau eraill. Nid oes dim wedi newid.",
  trouble: {
    blocked: "Nid yw'r porwr hwn yn gadael i ni gadw eich atebion.",
    full: 'Nid oes lle ar ôl i gadw eich atebion.',
  },
  notKept: "Maen nhw'n aros yma nes i chi gau neu ail-lwytho'r dudalen hon.",
  unreadable: 'Cadwyd rhywbeth yma na ellir ei ddarllen mwyach.',
  takeUnreadable: 'Ei lawrlwytho',
  discard: 'Dileu',
  otherTab: 'Newidiwyd hyn mewn tab arall hefyd. Nid oes dim ar goll: dewiswch beth i barhau ag ef.',
  showOther: 'Dangos beth sydd gan y tab arall',
  keepThese: 'Cadw beth sydd yma',
  waitingTitle: 'Heb ei anfon eto',
  waiting: 'Nid yw eich atebion wedi cyrraedd eto. Rydym yn dal i geisio ein hunain.',
  waitingHere: {
    device: "Nes iddynt gyrraedd, mae'r ddyfais hon yn eu cadw, hefyd pan gaewch chi'r dudalen hon.",
    page: "Cadwch y dudalen hon ar agor nes iddynt gyrraedd: nid yw'r porwr hwn yn gadael i ni eu cadw.",
  },
  sendKept: "Os na ellir eu hanfon ar unwaith, mae'r ddyfais hon yn eu cadw nes y gellir.",
  refused: (status) => `Ni dderbyniodd y gweinydd eich atebion (${status}). Cedwir nhw yma.`,
  left: (n) => `Atebion a oedd i'w hanfon o'r ddyfais hon ac nad ydynt wedi cyrraedd: ${n}.`,
  receipt: (id, time) => `Eich derbynneb: ${id}, derbyniwyd ${time}.`,
  copyReceipt: "Copïo'r dderbynneb",
  copiedReceipt: "Mae'r dderbynneb ar y clipfwrdd.",
  downloadReceipt: "Lawrlwytho'r dderbynneb",
};
