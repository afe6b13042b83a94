/** Types that say the same from both ends. They lead neither up nor down the chain. */
export const symmetricTypes: readonly string[] = ['competes-with'];

/**
 * Types whose `to` stands upstream of `from`: the manufacturer of a dealer, the parent of a subsidiary. With all
 * others, those that installations and plugins add included, `from` gives and `to` receives.
 */
export const upwardTypes: readonly string[] = ['distributes-for', 'subsidiary-of'];
