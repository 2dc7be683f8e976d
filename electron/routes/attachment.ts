/**
 * The Content-Disposition that makes a browser save an answer under a name (RFC 6266): the name in RFC 5987's form,
 * and for what does not know that one a name in plain letters.
 */
export function attachment(fileName: string): string {
  const plain = fileName.replaceAll(/[^\w .()-]/g, '_');
  const whole = encodeURIComponent(fileName).replaceAll(/['()*]/g, percent);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** The marks that encodeURIComponent leaves and RFC 5987 does not allow. */
function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
