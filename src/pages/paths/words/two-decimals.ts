/** Writes numbers with two decimals, as a language does. */
export function twoDecimals(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (value) => format.format(value);
}
