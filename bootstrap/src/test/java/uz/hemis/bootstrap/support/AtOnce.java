package uz.hemis.bootstrap.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does deeds at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  /** What the deed gave each time. */
  public static <T> List<T> times(int times, Callable<T> deed)
      throws InterruptedException, ExecutionException {
    List<Callable<T>> deeds = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      deeds.add(deed);
    }
    return all(deeds);
  }

  /** What the deeds gave, in their order. */
  public static <T> List<T> all(List<Callable<T>> deeds)
      throws InterruptedException, ExecutionException {
    CountDownLatch start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(deeds.size())) {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> deed : deeds) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return deed.call();
                }));
      }
      start.countDown();
      List<T> ends = new ArrayList<>();
      for (Future<T> one : running) {
        ends.add(one.get());
      }
      return ends;
    }
  }
}
