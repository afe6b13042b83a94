import type { Label, Money } from '../../sdk/index.ts';
import type { ApprovalFigure } from './approval-kind.ts';

/** An amount as approvers read it; nothing where there is none. */
export function moneyFigure(label: Label, money: Money | null | undefined): ApprovalFigure[] {
  if (!money) return [];
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: money.currency });
  // A text of digits is formatted as it is: exact.
  return [{ label, value: format.format(money.amount as Intl.StringNumericLiteral) }];
}
