import { hooksOf, ValidationError, type Change } from '../../sdk/index.ts';
import { Tag } from './tag.entity.ts';

/** Two spellings of one colour, or of one word, would be two. */
function tidy(changes: readonly Change<Tag>[]): void {
  for (const change of changes) {
    const { record } = change;
    const name = record.name.trim();
    if (name !== record.name) record.name = name;
    if (!record.colour) continue;
    if (!/^#[0-9a-f]{6}$/i.test(record.colour)) {
      const expected = { zh: '#RRGGBB,如 #1E88E5', en: '#RRGGBB, such as #1E88E5' };
      change.reject(ValidationError.invalid('colour', { zh: '颜色', en: 'Colour' }, expected));
    } else if (record.colour !== record.colour.toUpperCase()) record.colour = record.colour.toUpperCase();
  }
}

export const tagHooks = hooksOf(Tag, { beforeCreate: tidy, beforeUpdate: tidy });
