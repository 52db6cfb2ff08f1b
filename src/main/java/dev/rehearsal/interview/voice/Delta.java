package dev.rehearsal.interview.voice;

/**
 * The next piece of a reply.
 *
 * @param offset UTF-16 units before it
 * @param text the piece
 */
public record Delta(int offset, String text) {

    public int end() {
        return offset + text.length();
    }
}
