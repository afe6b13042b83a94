export { foldText } from './fold-text.ts';
export { pinyinLettersOf } from './pinyin-of.ts';
export { planSearch } from './plan-search.ts';
export type { SearchArguments } from './plan-search.ts';
export { printSearch } from './print-search.ts';
export { pinyinQueryOf } from './search-query.ts';
export { unitsOf } from './text-units.ts';
export { searchRanks } from './search-plan.ts';
export {
  documentsOf,
  ownerFieldsOf,
  searchDeclarationOf,
  searchedEntities,
  searchedFieldsOf,
} from './search-document.ts';
export type { SearchDocument, SearchedField } from './search-document.ts';
