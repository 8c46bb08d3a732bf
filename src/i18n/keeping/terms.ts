/** What every element says about drafts and sending. */
export interface KeepingTerms {
  nothingSent: string;
  /** What is kept and for how long, by `save`. */
  kept: Record<'none' | 'session' | 'device', string>;
  offerTitle: string;
  offerNote: (day: string) => string;
  dropped: (n: number) => string;
  /** Above what saving means, before and after it was done, and where it cannot be. */
  saveTitles: Record<'before' | 'after' | 'never', string>;
  save: string;
  saveWho: (days: number) => string;
  saved: (until: string) => string;
  deleteSaved: string;
  deleted: string;
  goOnLater: string;
  downloadDraft: string;
  loadDraft: string;
  fileBad: string;
  trouble: Record<'blocked' | 'full', string>;
  unreadable: string;
  downloadKept: string;
  discard: string;
  otherTab: string;
  /** What there is to go on with here or in the other tab, how much of it, and whether it was changed last. */
  tabHolds: (isOther: boolean, n: number, isLast: boolean) => string;
  goOnWith: (isOther: boolean) => string;
  downloadOf: (isOther: boolean) => string;
  waitingTitle: string;
  waiting: (isOnDevice: boolean) => string;
  /** What becomes of answers until they have arrived, by whether the device can keep them. */
  sendKept: (isOnDevice: boolean) => string;
  refused: (status: number) => string;
  left: (n: number) => string;
  receipt: (id: string, time: string) => string;
  downloadReceipt: string;
}
