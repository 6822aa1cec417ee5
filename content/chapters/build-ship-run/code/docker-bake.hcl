variable "TAG" {
  default = "dev"
}

group "default" {
  targets = ["api", "hello"]
}

target "api" {
  dockerfile = "Dockerfile.python"
  tags = ["registry.example.com/team/api:${TAG}"]
}

target "hello" {
  dockerfile = "Dockerfile.platforms"
  platforms = ["linux/amd64", "linux/arm64"]
  tags = ["registry.example.com/team/hello:${TAG}"]
}
