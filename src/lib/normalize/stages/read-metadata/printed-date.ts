/** A day as sites print it, with or without weekday and time (2023 12/05 15:48 too); groups year, month, day. */
export const PRINTED_DATE = String.raw`(?<year>(?:19|20)\d{2})(?: ?[-/.年] ?| (?=\d{1,2}/\d{1,2} \d))(?<month>\d{1,2}) ?[-/.月] ?(?<day>\d{1,2})(?!\d? ?月)(?: ?日)?(?: ?(?:星期|周)[一二三四五六日天])?(?:[ T]{0,4}\d{1,2}[:]\d{2}(?:[:]\d{2})?)?`;
