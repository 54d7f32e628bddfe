package io.github.dingdianrules.benchmarks;

import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.regression.Batch;
import io.github.dingdianrules.regression.BatchOptions;
import io.github.dingdianrules.regression.BatchProgress;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One batch; prints its seconds, and the most heap that was in use after a collection. */
final class BatchRun {

    private BatchRun() {}

    /** @param arguments input and output */
    public static void main(String[] arguments) {
        PolicyEngine engine = PolicyEngine.of("jiangsu");
        List<Long> inUse = new ArrayList<>();
        long start = System.nanoTime();
        BatchProgress end = Batch.run(
                engine,
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                BatchOptions.whole(),
                progress -> inUse.add(inUseAfterCollection()));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (end.rejected() > 0) {
            throw new IllegalStateException(end.toString());
        }
        System.gc();
        inUse.add(inUseAfterCollection());
        System.out.println(
                seconds + " " + inUse.stream().mapToLong(Long::longValue).max().orElseThrow());
    }

    private static long inUseAfterCollection() {
        long bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage usage = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
            bytes += usage == null ? 0 : usage.getUsed();
        }
        return bytes;
    }
}
