"""What the panel of motions says, without Qt."""
