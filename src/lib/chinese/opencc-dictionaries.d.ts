// opencc-js ships its dictionaries as modules ("簡 简|繁 繁 …") without types.
declare module 'opencc-js/dict/*' {
  const entries: string;
  export default entries;
}
