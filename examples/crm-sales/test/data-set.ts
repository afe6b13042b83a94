import * as realData from '../../real-data.ts';

export type { TableRow } from '../../real-data.ts';

export const dataIsHere = realData.isHere('crm-sales');

/** The rows of a file of the data set, read without anything of the import; none where the data set is missing. */
export const readTable = (name: string): readonly realData.TableRow[] => realData.readTable('crm-sales', `${name}.csv`);
