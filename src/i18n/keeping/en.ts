import type { KeepingTerms } from './terms.js';

const session =
  'Your answers are kept in this browser tab until you finish. On a shared device, clear them before you go.';

export const en: KeepingTerms = {
  nothingSent: 'Nothing is sent until you send it at the end.',
  kept: {
    none: 'Nothing is kept on this device.',
    session,
    device: `${session} When you stop, you can save them on this device.`,
  },
  offerTitle: 'Do you want to go on?',
  offerNote: (day) =>
    `Answers from ${day} are kept here. If they are not yours, start again: that deletes them.`,
  dropped: (n) => `Answers that are no longer asked for: ${n}`,
  saveTitle: 'Save on this device',
  saveWho: (days) =>
    `Everybody who uses this browser can then open your answers. They are deleted when you finish, or ${days} days after your last change.`,
  saved: (until) => `Saved on this device until ${until}.`,
  deleteSaved: 'Delete from this device',
  deleted: 'Your answers are no longer saved on this device. They are still here.',
  goOnLater: 'Go on later, or on another device',
  downloadDraft: 'Download a file to go on with',
  loadDraft: 'Go on with a file',
  fileBad: 'This file cannot be used here. Nothing has changed.',
  trouble: {
    blocked: 'This browser does not let us keep your answers. They are gone when you close this page.',
    full: 'There is no room to keep your answers. They are gone when you close this page.',
  },
  unreadable: 'Something was kept here that cannot be read.',
  discard: 'Delete',
  otherTab: 'This was changed in another tab too. What do you want to go on with?',
  showOther: 'What the other tab has',
  keepThese: 'What is here',
  waitingTitle: 'Not sent yet',
  waiting: (isOnDevice) =>
    `Your answers have not arrived yet. We keep trying. ${isOnDevice ? 'This device keeps them until they are sent.' : 'Keep this page open until they are sent.'}`,
  sendKept: 'This device keeps them until they are sent.',
  refused: (status) => `The server did not accept your answers (${status}). They are still here.`,
  left: (n) => `Answers on this device that have not been sent yet: ${n}.`,
  receipt: (id, time) => `Your receipt: ${id}, ${time}.`,
  downloadReceipt: 'Download the receipt',
};
