package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os/signal"
	"runtime"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()

	server := &http.Server{Addr: ":8080", Handler: http.HandlerFunc(hello)}
	go func() {
		log.Println("listening on 8080")
		if err := server.ListenAndServe(); err != http.ErrServerClosed {
			log.Fatal(err)
		}
	}()

	<-ctx.Done()
	log.Println("stopping")
	if err := server.Shutdown(context.Background()); err != nil {
		log.Fatal(err)
	}
}

func hello(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "hello from %s/%s\n", runtime.GOOS, runtime.GOARCH)
}
