import Testing
import TrainingScript

@Suite("Arguments of other libraries")
struct LibraryTests {
  @Test("are flags of TensorFlow and absl")
  func flags() {
    #expect(
      accepted(
        "import tensorflow as tf\nf = tf.app.flags\nf.DEFINE_string('data_url', None, 'help')\n"
          + "f.DEFINE_integer('n', 3, '')\nf.DEFINE_boolean('b', False, '')\ntf.app.run()\n"
      )
      .filter { !$0.hasPrefix("strict") && !$0.hasPrefix("tolerant") }
        == ["--data_url text =None", "--n integer =3", "--b/--nob boolean =False"])
  }

  @Test("are options of click")
  func click() {
    #expect(
      accepted(
        "import click\n@click.command()\n@click.option('--lr', default=0.1)\n"
          + "def main(lr): pass\nif __name__ == '__main__':\n  main()\n"
      ).first?.hasPrefix("--lr") == true)
  }
}
