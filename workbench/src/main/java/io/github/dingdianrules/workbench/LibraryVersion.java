package io.github.dingdianrules.workbench;

import picocli.CommandLine.IVersionProvider;

/** The version written into the jar. */
final class LibraryVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = LibraryVersion.class.getPackage().getImplementationVersion();
        return new String[] {"dingdian " + (version == null ? "unpackaged" : version)};
    }
}
