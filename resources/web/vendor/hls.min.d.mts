/** Only what the pages use; hls.js brings its own full types in its package. */
declare const Hls: any;
export default Hls;
