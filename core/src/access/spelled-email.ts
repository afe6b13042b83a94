const maxEmail = 254;

/** An address as users have it: small letters, no spaces around. '' where no user can have it. */
export function spelledEmail(email: string): string {
  const spelled = email.trim().toLowerCase();
  // Asking PostgreSQL for one with NUL or half a character would be an error of its protocol.
  return spelled.length <= maxEmail && spelled.isWellFormed() && !spelled.includes('\0') ? spelled : '';
}
