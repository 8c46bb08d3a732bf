import type { SendingTerms } from './terms.js';

/** Draft, not validated. */
export const cy: SendingTerms = {
  waitingApart: "Os dechreuwch eto, mae'r atebion hyn yn aros yma ac yn dal i gael eu hanfon.",
  leftApart: "Maen nhw'n aros yma nes iddynt gael eu hanfon, ar wahân i'r hyn rydych yn ei ateb nawr.",
  leftSure: 'Eu dileu? Ni chânt eu hanfon, ac nid oes ffordd yn ôl.',
  leftKeep: 'Eu cadw',
  leftGone: "Wedi'u dileu. Ni chânt eu hanfon.",
  leftSent: (day) => `Mae eich atebion o ${day} wedi'u hanfon.`,
  webPage: 'Atebodd y cyfeiriad hwn â thudalen we; efallai y bydd angen i chi fewngofnodi.',
  waitUntil: (time) => `Mae'r gweinydd yn gofyn i ni aros tan ${time}.`,
  changedSince:
    "Mae hyn wedi newid ers i chi ei anfon. Mae'r hyn a anfonwyd yn aros fel y mae. Os anfonwch eto, mae'n cyfrif fel ymateb newydd.",
  copyReceipt: "Copïo'r dderbynneb",
  receiptCopied: 'Mae eich derbynneb ar y clipfwrdd.',
  receiptNotCopied: "Nid yw'r porwr hwn yn gadael i ni gopïo. Lawrlwythwch y dderbynneb yn lle hynny.",
  late: 'Cymerodd hyn ormod o amser. Nid ydym wedi anfon eich atebion eto. Maen nhw ar y dudalen hon o hyd. Gallwch roi cynnig arall arni.',
  stranded: (n) =>
    `Ni allwn anfon ${n === 1 ? '1 set o atebion' : `${n} set o atebion`} o’r ddyfais hon mwyach. Lawrlwythwch nhw a chysylltwch â ni.`,
  downloadStranded: 'Lawrlwytho atebion na chawsant eu hanfon',
};
