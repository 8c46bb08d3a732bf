declare const __SBA_VERSION__: string;

/** Version of the package, put in at build time. */
export const VERSION: string = __SBA_VERSION__;
