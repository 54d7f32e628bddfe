package io.github.dingdianrules.casefiles;

/**
 * Where a case is written.
 *
 * @param file name of the file as it was given
 * @param line first line of the case, from 1
 */
public record Source(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
