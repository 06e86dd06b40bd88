// The layer's first source; replaced as soon as the layer has one of its own.
