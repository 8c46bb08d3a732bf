import type { KeepingTerms } from './terms.js';

export const en: KeepingTerms = {
  nothingSent: 'Nothing is sent until you send it at the end.',
  kept: {
    none: 'Nothing is kept on this device: your answers are gone when you close this page.',
    session:
      'Until you finish, your answers are kept in this tab of your browser. On a shared device, clear them before you go.',
    device:
      'Until you finish, your answers are kept in this tab of your browser. If you choose to, you can save them on this device and go on later. On a shared device, clear them before you go.',
  },
  offerTitle: 'Do you want to go on?',
  offerNote: (day) =>
    `Answers from ${day} are kept here. If they are not yours, start again: that deletes them.`,
  questionsOther: 'The questions have changed since. Answers that still fit stay.',
  dropped: (n) => `Answers to what is no longer asked: ${n}`,
  saveTitle: 'Save on this device',
  saveWho:
    'Everybody who uses this browser on this device can then open your answers. Do not save them on a shared device.',
  saveDays: (days) => `They are deleted when you finish, or ${days} days after your last change.`,
  saved: (until) => `Saved on this device until ${until}.`,
  deleteSaved: 'Delete from this device',
  deleted: 'Your answers are not saved on this device any more. They are still here.',
  otherDevice: 'Go on later, or on another device',
  downloadDraft: 'Download a file to go on with',
  loadDraft: 'Go on with a file',
  fileBad: 'This file cannot be used. It may be damaged, or another kind of file. Nothing has changed.',
  fileOther: 'This file holds answers to other questions. Nothing has changed.',
  trouble: {
    blocked: 'This browser does not let us keep your answers.',
    full: 'There is no room left to keep your answers.',
  },
  notKept: 'They stay here until you close or reload this page.',
  unreadable: 'Something was kept here that cannot be read any more.',
  takeUnreadable: 'Download it',
  discard: 'Delete',
  otherTab: 'This was changed in another tab too. Nothing is lost: choose what to go on with.',
  showOther: 'Show what the other tab has',
  keepThese: 'Keep what is here',
  waitingTitle: 'Not sent yet',
  waiting: 'Your answers have not arrived yet. We keep trying by ourselves.',
  waitingHere: {
    device: 'Until they arrive, this device keeps them, also when you close this page.',
    page: 'Keep this page open until they have arrived: this browser does not let us keep them.',
  },
  sendKept: 'If they cannot be sent at once, this device keeps them until they are.',
  refused: (status) => `The server did not accept your answers (${status}). They are kept here.`,
  left: (n) => `Answers that were to be sent from this device and have not arrived: ${n}.`,
  receipt: (id, time) => `Your receipt: ${id}, received ${time}.`,
  copyReceipt: 'Copy the receipt',
  copiedReceipt: 'The receipt is on the clipboard.',
  downloadReceipt: 'Download the receipt',
};
