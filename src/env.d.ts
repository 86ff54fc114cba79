declare namespace App {
  interface Locals {
    /** the story or practice whose body is being rendered: what it names lies relative to it */
    storyFile?: string;
  }
}
