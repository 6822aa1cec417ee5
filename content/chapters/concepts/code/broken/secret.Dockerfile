FROM alpine:3.23
COPY deploy.key /tmp/deploy.key
RUN apk add --no-cache git
RUN rm /tmp/deploy.key
