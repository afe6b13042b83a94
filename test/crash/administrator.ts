/** On whose behalf the writers write. */
export const administrator = {
  email: 'administrator@guanxi.test',
  displayName: 'Administrator',
  password: 'correct horse battery staple',
  roles: ['core:administrator'],
};
