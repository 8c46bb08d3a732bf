import { toJson } from '../schema/to-json.js';
/** What a person can keep to show that the server has their response. It holds nothing of what they said. */
export interface Receipt {
  /** The server's own number, or else the id of the response. */
  id: string;
  /** When the server took it, as an ISO 8601 date and time, or a date alone. */
  time: string;
}

const PREFIX = 'sba-receipt:';

/** Does something with the tab's storage; undefined, and a line for developers, where the browser does not let us. */
function tried<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    console.warn('sba-toolkit: no receipt in this tab.', error);
    return undefined;
  }
}

/** Receipts in the open tab, for whoever loads the page again. The browser forgets them with the tab. */
export const receipts = {
  read: (place: string): Receipt | undefined =>
    tried(() => {
      const { id, time } = (JSON.parse(sessionStorage.getItem(PREFIX + place) ?? '{}') ??
        {}) as Partial<Receipt>;
      return typeof id === 'string' && Date.parse(time ?? '') ? { id, time: time! } : undefined;
    }),

  write(place: string, receipt: Receipt): void {
    tried(() => {
      sessionStorage.setItem(PREFIX + place, toJson(receipt));
    });
  },

  remove(place: string): void {
    tried(() => {
      sessionStorage.removeItem(PREFIX + place);
    });
  },
};
