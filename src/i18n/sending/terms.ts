/** What every element with questions says about a response on its way, and about its receipt. */
export interface SendingTerms {
  /** Beside ‘Start again’, while a response waits. */
  waitingApart: string;
  /** After the number of responses that were left over. */
  leftApart: string;
  leftSure: string;
  leftKeep: string;
  leftGone: string;
  leftSent: (day: string) => string;
  webPage: string;
  waitUntil: (time: string) => string;
  changedSince: string;
  copyReceipt: string;
  receiptCopied: string;
  receiptNotCopied: string;
  /** The host did not let the person finish in time. */
  late: string;
  /** What waits for an address to which nothing is sent any more, by how many responses. */
  stranded: (n: number) => string;
  downloadStranded: string;
}
