import { labelledEnum, type EnumValue } from '@guanxi/core';

/** What a certificate is about (GB/T 50378-2019, 3.1.2): the drawings, or the building as it stands. */
export const GreenCertificateKind = labelledEnum(
  'GreenCertificateKind',
  { zh: '证书类别', en: 'Kind of certificate' },
  {
    PRE_ASSESSMENT: { zh: '预评价', en: 'Pre-assessment' },
    LABEL: { zh: '评价标识', en: 'Label' },
  },
);
export type GreenCertificateKind = EnumValue<typeof GreenCertificateKind>;
