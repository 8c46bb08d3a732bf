/** What every element says about drafts and sending. */
export interface KeepingTerms {
  nothingSent: string;
  /** What is kept and for how long, by `save`. */
  kept: Record<'none' | 'session' | 'device', string>;
  offerTitle: string;
  offerNote: (day: string) => string;
  dropped: (n: number) => string;
  saveTitle: string;
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
  discard: string;
  otherTab: string;
  showOther: string;
  keepThese: string;
  waitingTitle: string;
  waiting: (isOnDevice: boolean) => string;
  sendKept: string;
  refused: (status: number) => string;
  left: (n: number) => string;
  receipt: (id: string, time: string) => string;
  downloadReceipt: string;
}
