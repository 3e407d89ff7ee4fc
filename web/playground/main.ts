import "./policy/nonce";
import "./policy/workers";

// Monaco adds styles and makes policies as it loads: nothing of it may load before the two above.
const { showPlayground } = await import("./playground");
showPlayground();
