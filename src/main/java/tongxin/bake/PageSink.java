package tongxin.bake;

/** Takes each page as soon as it is rendered, from several threads at once. */
@FunctionalInterface
public interface PageSink {
  void accept(CompiledPage page);
}
