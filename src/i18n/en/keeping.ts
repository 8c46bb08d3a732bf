const where = (isOther: boolean): string => (isOther ? 'what the other tab has' : 'what is here');

const sendKept = (isOnDevice: boolean): string =>
  isOnDevice ? 'This device keeps them until they are sent.' : 'Keep this page open until they are sent.';

/** @param things what is kept, such as `answers`; and the same at the start of a sentence */
export const keeping = (things: string, Things: string) => ({
  nothingSent: 'Nothing is sent until you send it at the end.',
  kept: {
    none: 'Nothing is kept on this device.',
    session: `Your ${things} are kept in this browser tab until you finish or close it. On a shared device, clear them before you go.`,
    device: `Your ${things} are kept in this browser tab until you finish or close it. You can save them on this device for longer.`,
  },
  offerTitle: 'Do you want to go on?',
  offerNote: (day: string) =>
    `${Things} from ${day} are kept here. If they are not yours, start again: that deletes them.`,
  dropped: (n: number) => `Answers that are no longer asked for: ${n}`,
  saveTitles: {
    before: 'Before you save',
    after: 'Saved on this device',
    never: 'Nothing can be saved here',
  },
  save: 'Save on this device',
  saveWho: (days: number) =>
    `Everybody who uses this browser can open what is saved. It is deleted when you finish, or ${days} days after your last change.`,
  saved: (until: string) => `Your ${things} are saved on this device until ${until}.`,
  deleteSaved: 'Delete from this device',
  deleted: `Your ${things} are no longer saved on this device. They are still here.`,
  goOnLater: 'Go on later, or on another device',
  downloadDraft: 'Download a file to go on with',
  loadDraft: 'Go on with a file',
  fileBad: 'This file cannot be used here. Nothing has changed.',
  trouble: {
    blocked: `This browser does not let this page keep anything. Your ${things} are gone when you close it.`,
    full: `There is no room to keep your ${things}. They are gone when you close this page.`,
  },
  unreadable: 'Something was kept here that cannot be read.',
  downloadKept: 'Download what is kept',
  discard: 'Delete',
  otherTab: 'This was changed in another tab too. What do you want to go on with?',
  tabHolds: (isOther: boolean, n: number, isLast: boolean) =>
    `${isOther ? 'In the other tab' : 'Here'}${isLast ? ', changed last' : ''}. ${Things}: ${n}.`,
  goOnWith: (isOther: boolean) => `Go on with ${where(isOther)}`,
  downloadOf: (isOther: boolean) => `Download ${where(isOther)}`,
  waitingTitle: 'Not sent yet',
  waiting: (isOnDevice: boolean) =>
    `Your answers have not arrived yet. We keep trying. ${sendKept(isOnDevice)}`,
  sendKept,
  refused: (status: number) =>
    status === 401
      ? 'You need to sign in before we can send your answers. They are still on this page. (Error 401)'
      : `The server did not accept your answers (${status}). They are still here. ${status === 403 ? 'Signing in may help.' : 'The council’s staff can help. You can download your answers here.'}`,
  left: (n: number) => `Answers on this device that have not been sent yet: ${n}.`,
  receipt: (id: string, time: string) => `Your receipt: ${id}, ${time}.`,
  downloadReceipt: 'Download the receipt',
});

/** What is said of drafts and of sending, of whichever things are kept. */
export type Keeping = ReturnType<typeof keeping>;
