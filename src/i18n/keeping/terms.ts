/** What every element says about drafts and sending. */
export interface KeepingTerms {
  nothingSent: string;
  /** What is kept and for how long, by `save`. */
  kept: Record<'none' | 'session' | 'device', string>;
  offerTitle: string;
  offerNote: (day: string) => string;
  questionsOther: string;
  dropped: (n: number) => string;
  saveTitle: string;
  saveWho: string;
  saveDays: (days: number) => string;
  saved: (until: string) => string;
  deleteSaved: string;
  deleted: string;
  otherDevice: string;
  downloadDraft: string;
  loadDraft: string;
  fileBad: string;
  fileOther: string;
  trouble: Record<'blocked' | 'full', string>;
  notKept: string;
  unreadable: string;
  takeUnreadable: string;
  discard: string;
  otherTab: string;
  showOther: string;
  keepThese: string;
  waitingTitle: string;
  waiting: string;
  waitingHere: Record<'device' | 'page', string>;
  sendKept: string;
  refused: (status: number) => string;
  left: (n: number) => string;
  receipt: (id: string, time: string) => string;
  copyReceipt: string;
  copiedReceipt: string;
  downloadReceipt: string;
}
