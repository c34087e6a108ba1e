/**
 * @example
 * isLeapYear(2100) //=> false
 */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * @example
 * daysInMonth(2024, 2) //=> 29
 */
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : lengths[month - 1]!);
