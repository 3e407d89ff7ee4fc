/** What a page within a frame and the page around it say to each other. */
export const HEIGHT = "strategy-links:height";
export const MEASURE = "strategy-links:measure";
