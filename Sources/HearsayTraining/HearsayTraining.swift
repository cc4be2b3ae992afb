/// Fits the numbers in `Lexicons/en/*.weights`.
public enum HearsayTraining {}
