/** Languages of the platform. */
export const languages = ['zh', 'en'] as const;
/** One of them. */
export type Language = (typeof languages)[number];

/** A text for people, in both languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}
