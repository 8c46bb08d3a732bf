export const sending = {
  waitingApart: 'If you start again, these answers stay here and are still sent.',
  leftApart: 'They stay here until they are sent, apart from what you answer now.',
  leftSure: 'Delete them? They will not be sent, and there is no way back.',
  leftKeep: 'Keep them',
  leftGone: 'Deleted. They will not be sent.',
  leftSent: (day: string) => `Your answers from ${day} have been sent.`,
  webPage: 'This address answered with a web page; you may need to sign in.',
  waitUntil: (time: string) => `The server asks us to wait until ${time}.`,
  changedSince:
    'This has changed since you sent it. What you sent stays as it is. Sent again, it counts as a new response.',
  copyReceipt: 'Copy the receipt',
  receiptCopied: 'Your receipt is on the clipboard.',
  receiptNotCopied: 'This browser does not let us copy. Download the receipt instead.',
  late: 'This took too long. We have not sent your answers yet. They are still on this page. You can try again.',
  stranded: (n: number) =>
    `We can no longer send ${n === 1 ? '1 set of answers' : `${n} sets of answers`} from this device. Download them and contact us.`,
  downloadStranded: 'Download answers that were not sent',
};
