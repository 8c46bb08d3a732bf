import type { Reader } from '../i18n/reader.js';

/** How assistive technology gets a picture. */
export interface PictureName {
  role: 'img' | undefined;
  label: string | undefined;
  hidden: 'true' | undefined;
}

/**
 * A picture under sentences as its name. A name is in one language: where it would mix two, the picture is left out, and
 * people hear the same sentences and tables beside it, each in its own language.
 */
export const pictureName = (
  { packLang, interfaceLang }: Pick<Reader, 'packLang' | 'interfaceLang'>,
  label: string,
): PictureName =>
  packLang === interfaceLang
    ? { role: 'img', label, hidden: undefined }
    : { role: undefined, label: undefined, hidden: 'true' };
