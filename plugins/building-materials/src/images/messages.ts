import type { Label } from '@guanxi/core';

/** What the room of images says to its users. */
export const imageMessages = {
  heic: {
    zh: '不支持 HEIC/HEIF 图片,请转换为 JPEG 后上传(iPhone:设置 → 相机 → 格式 → 兼容性最佳)',
    en: 'HEIC/HEIF pictures cannot be shown: convert to JPEG (iPhone: Settings → Camera → Formats → Most Compatible)',
  },
  notShown: {
    zh: '图片无法显示:文件已损坏、格式不支持或像素过多',
    en: 'The picture cannot be shown: damaged, of an unknown format, or of too many pixels',
  },
} as const satisfies Readonly<Record<string, Label>>;
