// @ts-check
/** What is seen of a picture at one look, as values. */

/**
 * @param {HTMLVideoElement} video @param {boolean} isPictured whether it has a picture, not sound alone
 * @returns {{isBegun: boolean, isReady: boolean, time: number, paused: boolean, end: number, frames: number | null}} it `isReady`
 *   to go on; `end` is up
 *   to which second there is something to play, `frames` how many pictures were drawn; null where
 *   the browser does not say, or draws none
 */
export function look(video, isPictured) {
  const { buffered, currentTime: time, paused, readyState } = video;
  const isDrawn = isPictured && !document.pictureInPictureElement && video.offsetWidth > 0;
  return {
    isBegun: readyState >= 2 || time !== 0,
    isReady: readyState > 2,
    time,
    paused,
    end: buffered.length ? buffered.end(buffered.length - 1) : -1,
    frames: isDrawn ? (video.getVideoPlaybackQuality?.().totalVideoFrames ?? null) : null,
  };
}
