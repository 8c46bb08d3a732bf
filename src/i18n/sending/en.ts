import type { SendingTerms } from './terms.js';

export const en: SendingTerms = {
  waitingApart: 'If you start again, these answers stay here and are still sent.',
  leftApart: 'They stay here until they are sent, apart from what you answer now.',
  leftSure: 'Do you want to delete them? They will not be sent, and there is no way back.',
  leftKeep: 'Keep them',
  leftGone: 'The answers that had not been sent have been deleted.',
  webPage: 'This address answered with a web page; you may need to sign in.',
  waitUntil: (time) => `The server asks us to wait until ${time}.`,
  changedSince:
    'You have changed something since you sent this. What you sent stays as it is. If you send again, it counts as a new response.',
  copyReceipt: 'Copy the receipt',
  receiptCopied: 'Your receipt is on the clipboard.',
  receiptNotCopied: 'This browser does not let us copy. Download the receipt instead.',
};
