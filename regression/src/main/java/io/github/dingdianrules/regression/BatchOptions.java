package io.github.dingdianrules.regression;

/**
 * How a batch is run. None of it changes what is written.
 *
 * @param threads how many threads assess; at least 1
 * @param shard which part of the input, from 1
 * @param shards into how many parts the input is divided; at least 1
 */
public record BatchOptions(int threads, int shard, int shards) {

    public BatchOptions {
        if (threads < 1) {
            throw new BatchException("threads: " + threads + " is no number of threads; at least 1 is needed");
        }
        if (shards < 1 || shard < 1 || shard > shards) {
            throw new BatchException("shard: " + shard + "/" + shards + " is no shard; write i/n with i from 1 to n");
        }
    }

    /** @return all of the input, on all cores */
    public static BatchOptions whole() {
        return new BatchOptions(Runtime.getRuntime().availableProcessors(), 1, 1);
    }

    /** The same with another number of threads. */
    public BatchOptions withThreads(int other) {
        return new BatchOptions(other, shard, shards);
    }

    /** The same for one shard of several; the first is 1. */
    public BatchOptions withShard(int which, int of) {
        return new BatchOptions(threads, which, of);
    }
}
